package io.phasegate.organisation;

import io.phasegate.language.model.Message;

/** The state that the caller saw before he changes something. REST makes it from `If-Match`. */
@FunctionalInterface
public interface Seen {
    /**
     * @param version of the thing itself
     * @param whole   state of the whole organisation; having seen that is as good
     * @throws io.phasegate.language.model.Refusal 428 when he names none, 412 when it is neither of these
     */
    void require(int version, String whole, Message whatChanged);
}
