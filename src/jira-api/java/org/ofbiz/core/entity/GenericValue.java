package org.ofbiz.core.entity;

/** A raw row of the host, only passed through. Source: facts 4.6 [S8]; never created by the plugin. */
public class GenericValue {
    protected GenericValue() { }
    public Long getLong(String name) {
        throw new UnsupportedOperationException("signature only: GenericValue.getLong");
    }

    public String getString(String name) {
        throw new UnsupportedOperationException("signature only: GenericValue.getString");
    }

    /** [S8 E14: `scheme.set("defaultlevel", id)`]. */
    public void set(String name, Object value) {
        throw new UnsupportedOperationException("signature only: GenericValue.set");
    }
}
