package io.phasegate.gate;

import io.phasegate.blueprint.model.Body;
import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.DocNature;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Meeting;
import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.model.OrganisationPart;
import io.phasegate.blueprint.model.Payment;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.blueprint.model.Role;
import io.phasegate.blueprint.model.Share;
import io.phasegate.blueprint.model.Side;
import io.phasegate.blueprint.model.Training;
import io.phasegate.blueprint.model.WorkPart;
import io.phasegate.language.model.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Builds a method of two phases for a test: GZ-P1 with exit gate GZ-G1, GZ-P2 with entry gate GZ-E2 and exit gate
 * GZ-G2.
 */
public final class AMethod {
    private final List<DeliverableDefinition> deliverables = new ArrayList<>();
    private final List<Criterion> exit = new ArrayList<>();
    private final List<Criterion> entry = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Training> trainings = new ArrayList<>();
    private final List<Payment> payments = new ArrayList<>();
    private final List<Body> bodies = new ArrayList<>();
    private boolean secondExit;
    private List<String> entryDeciders = List.of();
    private List<String> deciders = List.of("C_TOP", "V_PM");

    public static AMethod aMethod() {
        return new AMethod();
    }

    public AMethod with(DeliverableDefinition definition) {
        deliverables.add(definition);
        return this;
    }

    /** A mandatory criterion of GZ-G1; the parameters are pairs. */
    public AMethod demanding(String key, String kind, String... parameters) {
        exit.add(criterion(key, kind, true, parameters));
        return this;
    }

    public AMethod optional(String key, String kind, String... parameters) {
        exit.add(criterion(key, kind, false, parameters));
        return this;
    }

    /** A mandatory criterion of the entry gate of the second phase. */
    public AMethod demandingAtEntry(String key, String kind, String... parameters) {
        entry.add(criterion(key, kind, true, parameters));
        return this;
    }

    /** The first phase has another exit gate, GZ-G1B, with the same deciders. */
    public AMethod withSecondExit() {
        secondExit = true;
        return this;
    }

    /** Somebody decides on the entry gate of the second phase. */
    public AMethod enteredBy(String... roles) {
        entryDeciders = List.of(roles);
        return this;
    }

    /** A body besides the required LEAD of both sides. */
    public AMethod withBody(String key, boolean required, Side... sides) {
        bodies.add(new Body(key, new Text("机构" + key, "body " + key), Set.of(sides), required, Optional.empty(),
                Optional.empty(), new Text("", "")));
        return this;
    }

    /** Signed by a leader of each side. */
    public AMethod withMeeting(String key, DocNature nature) {
        meetings.add(new Meeting(key, "GZ-P1", new Text("会议" + key, "Meeting " + key), nature, Meeting.Kind.KICKOFF,
                true,
                Optional.of("C_TOP"), List.of("C_TOP", "V_PM"), List.of("C_PM", "V_PM"), List.of()));
        return this;
    }

    public AMethod withTraining(String key) {
        trainings.add(new Training(key, "GZ-P1", new Text("培训" + key, "Training " + key), DocNature.EXTERNAL, true, 8,
                List.of(),
                new Text("", ""), List.of("V_CONSULTANT"), List.of("C_PM"), List.of(), List.of()));
        return this;
    }

    /** Internal, recorded by the vendor's office. */
    public AMethod withPayment(String key) {
        payments.add(new Payment(key, "GZ-P1", new Text("收款" + key, "Payment " + key), DocNature.INTERNAL, true, true,
                new Text("", ""), Optional.empty(), List.of("V_OFFICE"), Optional.empty()));
        return this;
    }

    public AMethod decidedBy(String... roles) {
        deciders = List.of(roles);
        return this;
    }

    public Method build() {
        Gate first = new Gate("GZ-G1", Gate.Kind.EXIT, new Text("准备完成", "Preparation complete"), deciders, exit);
        Gate enter = new Gate("GZ-E2", Gate.Kind.ENTRY, new Text("开始", "Start"), entryDeciders, entry);
        Gate second = new Gate("GZ-G2", Gate.Kind.EXIT, new Text("完成", "Complete"), deciders, List.of());
        Gate other = new Gate("GZ-G1B", Gate.Kind.EXIT, new Text("另一", "Other"), deciders, List.of());
        List<Body> all = new ArrayList<>(List.of(body("LEAD", Side.CUSTOMER, Side.VENDOR)));
        all.addAll(bodies);
        Phase prepared = secondExit ? phase("GZ-P1", 1, first, other) : phase("GZ-P1", 1, first);
        return new Method(List.of(new Method.Part("test", "1")), new OrganisationPart(all, roles(), List.of(),
                List.of(), List.of()),
                new WorkPart(List.of(prepared, phase("GZ-P2", 2, enter, second)), List.of(), deliverables, meetings,
                trainings, payments, List.of(), List.of()));
    }

    private static Phase phase(String key, int sequence, Gate... gates) {
        return new Phase(key, sequence, new Text("阶段" + sequence, "Phase " + sequence), List.of(), new Text("", ""),
                "V_PM",
                new Share(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE), BigDecimal.ZERO, List.of(gates));
    }

    private static Criterion criterion(String key, String kind, boolean mandatory, String... parameters) {
        Map<String, String> values = new java.util.HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            values.put(parameters[i], parameters[i + 1]);
        }
        return new Criterion(key, kind, new Text("准则" + key, "Criterion " + key), values, mandatory, List.of("V_PM"),
                List.of("C_TOP"));
    }

    private static List<Role> roles() {
        return List.of(role("C_TOP", Side.CUSTOMER), role("C_OWNER", Side.CUSTOMER), role("C_PM", Side.CUSTOMER),
                role("V_PM", Side.VENDOR), role("V_OFFICE", Side.VENDOR), role("V_CONSULTANT", Side.VENDOR));
    }

    private static Role role(String code, Side side) {
        return new Role(code, new Text("角色" + code, "role " + code), side, 1, false, Optional.of("LEAD"), List.of());
    }

    private static Body body(String key, Side... sides) {
        return new Body(key, new Text("机构" + key, "body " + key), Set.of(sides), true, Optional.empty(),
                Optional.empty(),
                new Text("", ""));
    }
}
