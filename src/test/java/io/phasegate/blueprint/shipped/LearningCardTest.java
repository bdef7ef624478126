package io.phasegate.blueprint.shipped;

import static io.phasegate.blueprint.model.Training.Form.CASE;
import static io.phasegate.blueprint.model.Training.Form.HANDS_ON;
import static io.phasegate.blueprint.model.Training.Form.THEORY;
import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.model.Training;
import java.util.List;
import org.junit.Test;

/** The cards ku-train and ku-mgmt: training key users, and looking after them. */
public class LearningCardTest {
    private final ACard training = ACard.of("ku-train");
    private final ACard care = ACard.of("ku-mgmt");

    @Test
    public void r129ShouldTrainInFourModulesOf64Hours() {
        assertThat(training.content().trainings()).extracting(Training::hours).containsExactly(8, 16, 24, 16);
        assertThat(training.content().trainings()).extracting(Training::forms).containsExactly(List.of(THEORY),
                List.of(THEORY, HANDS_ON), List.of(THEORY, CASE), List.of(THEORY, HANDS_ON));
        assertThat(training.training("KT-M1").contents().en().split(";")).hasSize(4);
    }

    @Test
    public void r129ShouldKeepThemInAProject() {
        assertThat(ACard.composed("asap", "ku-train").content().trainings())
                .filteredOn(one -> one.key().startsWith("KT-"))
                .extracting(Training::hours).containsExactly(8, 16, 24, 16);
    }

    @Test
    public void r131ShouldAssessEveryModule() {
        assertThat(training.demands("KT-G1")).startsWith("TRAINING_ASSESSED {training=KT-M1}",
                "TRAINING_ASSESSED {training=KT-M2}", "TRAINING_ASSESSED {training=KT-M3}",
                "TRAINING_ASSESSED {training=KT-M4}");
        assertThat(training.training("KT-M4").trainees()).containsExactly("C_SYSADMIN", "C_KEYUSER");
    }

    @Test
    public void r132ShouldScheduleAQuizEachWeekAndATestEachMonth() {
        assertThat(training.limit("KT-W01")).isEqualTo("0 DATE AFTER EVERY_WEEK of training: V_IMPL, then V_PM");
        assertThat(training.limit("KT-W02")).isEqualTo("0 DATE AFTER EVERY_MONTH of training: V_IMPL, then V_PM");
        assertThat(training.items("KT-ASSESSMENTS")).containsExactly("WEEKLY_QUIZ", "MONTHLY_PRACTICE", "FEEDBACK");
    }

    @Test
    public void shouldManageKeyUsersBySixElements() {
        assertThat(care.items("KU-ELEMENTS")).containsExactly("KU-1", "KU-2", "KU-3", "KU-4", "KU-5", "KU-6");
        assertThat(care.items("KU-CHANNELS")).containsExactly("EMAIL", "PHONE", "VIDEO", "IM", "FACE_TO_FACE");
    }

    @Test
    public void r121ShouldRegisterKeyUsersWithAPlanOfCommunication() {
        assertThat(care.fields("KU-F01")).contains("name", "kind", "department", "influence", "needs");
        assertThat(care.fields("KU-F02")).containsExactly("audience", "frequency", "way", "content", "owner",
                "next-date");
        assertThat(care.demands("KU-G1")).containsExactly("DELIVERABLE_DELIVERED {deliverable=KU-F01}",
                "DELIVERABLE_DELIVERED {deliverable=KU-F02}");
    }

    @Test
    public void r134ShouldSurveySatisfactionInAsManyRoundsAsAnswered() {
        ACard three = ACard.of("ku-mgmt", ACard.answering("surveyRounds", "3"));
        assertThat(three.documents()).contains("KU-F03-1", "KU-F03-2", "KU-F03-3");
        assertThat(three.demands("KU-G2")).contains("DELIVERABLE_DELIVERED {deliverable=KU-F03-3}");
        assertThat(care.fields("KU-F03")).contains("date", "method", "respondent", "score", "comment");
        assertThat(care.items("KU-SURVEY")).containsExactly("QUESTIONNAIRE", "DISCUSSION");
    }

    @Test
    public void r135ShouldLimitTheAnswerToAKeyUser() {
        assertThat(care.limit("KU-W01")).isEqualTo("3 WD AFTER REQUEST_RAISED: V_CONSULTANT, then V_PM");
        assertThat(care.metBy("KU-W01")).isEqualTo("REQUEST_ANSWERED");
    }
}
