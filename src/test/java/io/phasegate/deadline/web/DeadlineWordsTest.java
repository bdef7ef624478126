package io.phasegate.deadline.web;

import static io.phasegate.blueprint.model.DeadlineEvent.CONTRACT_SIGNED;
import static io.phasegate.deadline.model.ADeadlineStory.any;
import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.deadline.model.ADeadlineStory;
import org.junit.Test;

/** The days that are left, as page and panel say them; 2026-03-06 is a Friday. */
public class DeadlineWordsTest {
    private final ADeadlineStory story = new ADeadlineStory().rule("SC-W01", any(CONTRACT_SIGNED), null, "2 WD")
            .signed("2026-03-04");

    @Test
    public void shouldCountTheDaysUntilTheDueDate() {
        assertThat(left("2026-03-05T12:00")).isEqualTo("left");
        assertThat(left("2026-03-06T12:00")).isEqualTo("today");
    }

    @Test
    public void shouldNotCallNoDayLateOnTheWeekendAfterTheDueDate() {
        assertThat(left("2026-03-08T12:00")).isEqualTo("just");
        assertThat(left("2026-03-09T12:00")).isEqualTo("late");
    }

    private String left(String now) {
        return DeadlineWords.left(story.the("SC-W01.-.1", now));
    }
}
