package io.phasegate.setup;

/** Ids of objects that are there already. Used by adapters to resolve what an object refers to. */
public interface HostIds {
    /** @throws IllegalStateException when the object is not there yet */
    String id(String objectKey);

    /** False for the first preview, where nothing is there. */
    boolean has(String objectKey);
}
