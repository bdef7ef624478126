package io.phasegate.blueprint.model;

/** How a task is worked on (工作模式, methodologies B.3). */
public enum WorkMode {
    PHONE, EMAIL, FACE_TO_FACE, MEETING, VIDEO, IM, LETTER, MEMO, MESSAGE, MINUTES
}
