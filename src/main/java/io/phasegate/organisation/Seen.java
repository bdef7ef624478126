package io.phasegate.organisation;

import io.phasegate.language.model.Message;

/** The version of a thing that the caller saw before he changes it. REST makes it from `If-Match`. */
@FunctionalInterface
public interface Seen {
    /** @throws io.phasegate.language.model.Refusal 428 when he names none, 412 when it is another one than the current */
    void require(int current, Message whatChanged);
}
