package io.phasegate.blueprint.model;

/**
 * The canonical phases (methodologies 0.4) in the order of a project's life. A phase of a blueprint covers one or more
 * of them; an overlay is merged into the backbone's phase that covers the same one.
 */
public enum CanonicalPhase {
    PRESALES, INIT, PREP, SURVEY, PLAN, DESIGN, PROCURE, BUILD, INSTALL, TEST, TRAIN, DATA, GOLIVE, ACCEPT, CLOSE,
            SUPPORT
}
