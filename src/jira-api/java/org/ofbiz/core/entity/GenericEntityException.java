package org.ofbiz.core.entity;

/** A database operation of the host failed. Source: facts 4.4 [S8]; checked, Javadoc DAC. */
public class GenericEntityException extends Exception {
    private static final long serialVersionUID = 1L;

    public GenericEntityException(String message) {
        super(message);
    }

    public GenericEntityException(String message, Throwable cause) {
        super(message, cause);
    }
}
