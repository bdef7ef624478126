package io.phasegate.project;

import static io.phasegate.deliverable.ADeliverable.aDeliverable;
import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.model.DocNature;
import io.phasegate.blueprint.model.Method;
import io.phasegate.deliverable.ADeliverable;
import io.phasegate.gate.AMethod;
import io.phasegate.language.model.Text;
import io.phasegate.process.AProcessMethod;
import io.phasegate.project.model.ImplementationProject;
import io.phasegate.project.model.IssueDraft;
import io.phasegate.project.model.PlanItem;
import io.phasegate.project.model.ProjectTerms;
import io.phasegate.project.model.Shares;
import io.phasegate.setup.model.ObjectKeys;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.Test;

/** Issues of meetings, trainings and payments carry what the method says of them, at the level of their nature. */
public class DraftsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private final Method method = AProcessMethod.aProcessMethod().build();

    @Test
    public void shouldGiveAMeetingItsAgenda() {
        IssueDraft meeting = draft(PlanItem.Kind.MEETING, "KICK", DocNature.EXTERNAL);
        assertThat(meeting.type()).isEqualTo(ObjectKeys.TYPE_MEETING);
        assertThat(meeting.description()).isEqualTo("1. Speech");
        assertThat(meeting.internal()).isFalse();
        assertThat(meeting.texts()).containsEntry(ObjectKeys.FIELD_PLAN_KEY, "meeting:KICK");
    }

    /** R129. */
    @Test
    public void shouldGiveATrainingItsHoursFormsAndContents() {
        IssueDraft training = draft(PlanItem.Kind.TRAINING, "TR1", DocNature.EXTERNAL);
        assertThat(training.texts()).containsEntry(ObjectKeys.FIELD_HOURS, "8")
                .containsEntry(ObjectKeys.FIELD_TRAINING_FORM, "HANDS_ON");
        assertThat(training.description()).isEqualTo("Operation");
    }

    @Test
    public void shouldMakeThePaymentOfAnInternalMilestoneInternal() {
        IssueDraft payment = draft(PlanItem.Kind.PAYMENT, "PAY1", DocNature.INTERNAL);
        assertThat(payment.internal()).isTrue();
        assertThat(payment.type()).isEqualTo(ObjectKeys.TYPE_PAYMENT);
        assertThat(payment.description()).isEqualTo("After signing");
        assertThat(payment.due()).contains(DAY);
    }

    @Test
    public void r80ShouldSayHowManyCopiesThereAre() {
        assertThat(copies(aDeliverable().sentTo("V_PM", "C_OWNER"))).isEqualTo("2");
        assertThat(copies(aDeliverable())).isNull();
    }

    private static String copies(ADeliverable deliverable) {
        Method one = AMethod.aMethod().with(deliverable.build()).build();
        return draft(one, PlanItem.Kind.DELIVERABLE, "PP-003-01", DocNature.EXTERNAL).texts()
                .get(ObjectKeys.FIELD_COPIES);
    }

    private IssueDraft draft(PlanItem.Kind kind, String code, DocNature nature) {
        return draft(method, kind, code, nature);
    }

    private static IssueDraft draft(Method method, PlanItem.Kind kind, String code, DocNature nature) {
        PlanItem item = new PlanItem(kind.name().toLowerCase(Locale.ROOT) + ":" + code, kind, "GZ-P1", code, 1, true,
                nature,
                new Text("名称", "Name"), DAY, DAY, OptionalLong.empty(), Optional.empty());
        ImplementationProject project = new ImplementationProject(1, "HDI", "Huadong", "C", "V", "", Optional.empty(),
                DAY, 100,
                "STANDARD", "IMP", "en", ProjectTerms.NONE, method, List.of(item));
        return new Drafts(project, new Shares(method.phases(), Map.of())).of(item);
    }
}
