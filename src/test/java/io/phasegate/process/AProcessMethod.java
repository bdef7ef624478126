package io.phasegate.process;

import io.phasegate.blueprint.model.DocNature;
import io.phasegate.blueprint.model.Meeting;
import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.model.Payment;
import io.phasegate.blueprint.model.Training;
import io.phasegate.blueprint.model.WorkPart;
import io.phasegate.deliverable.ADeliverable;
import io.phasegate.gate.AMethod;
import io.phasegate.language.model.Text;
import java.util.List;
import java.util.Optional;

/**
 * Builds a method for a test: meeting KICK (chaired by the customer's PM, minutes signed by both PMs), training TR1
 * (confirmed by the customer's PM, assessed by a consultant), internal payment PAY1 (recorded by the office, due by the
 * signing of PP-003-01).
 */
public final class AProcessMethod {
    private DocNature meetings = DocNature.EXTERNAL;
    private List<String> minutesSignedBy = List.of("C_PM", "V_PM");
    private List<String> confirmedBy = List.of("C_PM");
    private List<String> assessedBy = List.of("V_CONSULTANT");
    private List<String> recordedBy = List.of("V_OFFICE");
    private Optional<String> notice = Optional.empty();

    public static AProcessMethod aProcessMethod() {
        return new AProcessMethod();
    }

    public AProcessMethod internalMeetings() {
        meetings = DocNature.INTERNAL;
        return this;
    }

    public AProcessMethod minutesSignedBy(String... roles) {
        minutesSignedBy = List.of(roles);
        return this;
    }

    public AProcessMethod trainingConfirmedBy(String... roles) {
        confirmedBy = List.of(roles);
        return this;
    }

    public AProcessMethod trainingAssessedBy(String... roles) {
        assessedBy = List.of(roles);
        return this;
    }

    public AProcessMethod paymentRecordedBy(String... roles) {
        recordedBy = List.of(roles);
        return this;
    }

    /** PAY1 is dunned by delivering this deliverable. */
    public AProcessMethod dunnedBy(String code) {
        notice = Optional.of(code);
        return this;
    }

    public Method build() {
        Method plain = AMethod.aMethod().with(ADeliverable.aDeliverable().build()).build();
        WorkPart work = plain.work();
        return new Method(plain.parts(), plain.organisation(),
                new WorkPart(work.phases(), work.tasks(), work.deliverables(),
                List.of(meeting()), List.of(training()), List.of(payment()), List.of(), List.of()));
    }

    public Meeting meeting() {
        return new Meeting("KICK", "GZ-P1", new Text("启动会", "Kick-off"), meetings, Meeting.Kind.KICKOFF, true,
                Optional.of("C_PM"), List.of("C_TOP", "V_PM"), minutesSignedBy, List.of(new Text("讲话", "Speech")));
    }

    public Training training() {
        return new Training("TR1", "GZ-P1", new Text("培训", "Training"), DocNature.EXTERNAL, true, 8,
                List.of(Training.Form.HANDS_ON), new Text("操作", "Operation"), List.of("V_CONSULTANT"), List.of("C_PM"),
                confirmedBy, assessedBy);
    }

    public Payment payment() {
        return new Payment("PAY1", "GZ-P2", new Text("首付款", "Down payment"), DocNature.INTERNAL, true, true,
                new Text("签字后", "After signing"), Optional.of("PP-003-01"), recordedBy, Optional.of("V_PM"), notice);
    }
}
