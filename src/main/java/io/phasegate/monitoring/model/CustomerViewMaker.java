package io.phasegate.monitoring.model;

import io.phasegate.blueprint.model.DeliverableDefinition.Signer;
import io.phasegate.blueprint.model.DocNature;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.blueprint.model.Role;
import io.phasegate.blueprint.model.Side;
import io.phasegate.deliverable.model.DeliverableState;
import io.phasegate.deliverable.model.Step;
import io.phasegate.gate.model.GateFacts;
import io.phasegate.gate.model.GateState;
import io.phasegate.gate.model.Readiness;
import io.phasegate.gate.model.ReadinessCheck;
import io.phasegate.gate.model.Standing;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Text;
import io.phasegate.project.model.PlanItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the customer view from what was gathered for the gates. Pure. */
public final class CustomerViewMaker {
    private static final List<Step> NOT_YET_OURS = List.of(Step.TO_DRAFT, Step.DRAFTING, Step.FIRST_REVIEW,
            Step.SECOND_REVIEW);

    private final GateFacts facts;
    private final Set<String> myRoles;

    /** @param myRoles codes of the roles that the viewer holds today */
    public CustomerViewMaker(GateFacts facts, Set<String> myRoles) {
        this.facts = facts;
        this.myRoles = Set.copyOf(myRoles);
    }

    public CustomerView make() {
        List<CustomerView.Card> cards = facts.deliverables().all().stream()
                .filter(state -> state.definition().nature() == DocNature.EXTERNAL).map(this::card).toList();
        return new CustomerView(phases().map(this::line).toList(), next(), board(cards), waiting(cards));
    }

    private Stream<Phase> phases() {
        return facts.method().phases().stream().sorted(Comparator.comparingInt(Phase::sequence));
    }

    private CustomerView.PhaseLine line(Phase phase) {
        PlanItem item = item(phase);
        return new CustomerView.PhaseLine(phase.name(), facts.gates().status(phase), item.start(), item.due(),
                item.issueKey().orElse(""));
    }

    private Optional<CustomerView.NextGate> next() {
        return phases().flatMap(phase -> facts.gates().nextExit(phase).stream().map(gate -> nextGate(phase, gate)))
                .findFirst();
    }

    private CustomerView.NextGate nextGate(Phase phase, Gate gate) {
        Readiness readiness = new ReadinessCheck(facts).of(gate).forCustomer();
        return new CustomerView.NextGate(gate.key(), gate.name(), phase.name(), item(phase).issueKey().orElse(""),
                readiness.criteria(), readiness.vendorHasOpenPoints());
    }

    /** The vendor's own steps are one column: how it reviews inside is its own affair. */
    private static List<CustomerView.Column> board(List<CustomerView.Card> cards) {
        List<CustomerView.Column> columns = new ArrayList<>();
        columns.add(column(Message.of("phasegate.monitoring.column.preparing"), cards, NOT_YET_OURS));
        columns.add(column(Message.of(Step.DELIVERED.nameKey()), cards, List.of(Step.DELIVERED, Step.DISCUSSION)));
        columns.add(column(Message.of(Step.CONFIRMED.nameKey()), cards, List.of(Step.CONFIRMED)));
        columns.add(column(Message.of(Step.SIGNED.nameKey()), cards, List.of(Step.SIGNED)));
        columns.add(column(Message.of("phasegate.monitoring.column.closed"), cards,
                List.of(Step.ARCHIVED, Step.WAIVED)));
        return columns;
    }

    private static CustomerView.Column column(Message name, List<CustomerView.Card> cards, List<Step> steps) {
        return new CustomerView.Column(name, cards.stream().filter(card -> steps.contains(card.state().step()))
                .toList());
    }

    private List<CustomerView.Waiting> waiting(List<CustomerView.Card> cards) {
        Stream<CustomerView.Waiting> documents = cards.stream().flatMap(this::waitingFor);
        Stream<CustomerView.Waiting> gates = phases()
                .flatMap(phase -> phase.gates().stream().flatMap(gate -> decisions(phase, gate)));
        return Stream.concat(documents, gates)
                .sorted(Comparator.comparing(CustomerView.Waiting::mine).reversed()).toList();
    }

    private Stream<CustomerView.Waiting> waitingFor(CustomerView.Card card) {
        DeliverableState state = card.state();
        Object[] document = {state.code(), state.definition().name()};
        boolean here = state.step() == Step.DELIVERED || state.step() == Step.DISCUSSION;
        if (here && !state.definition().confirmedBy().isEmpty()) {
            return state.definition().confirmedBy().stream().filter(this::isCustomers)
                    .map(role -> waiting(Message.of("phasegate.monitoring.waiting.confirm", document), role,
                    card.issueKey()));
        }
        if (!here && state.step() != Step.CONFIRMED) {
            return Stream.of();
        }
        return state.openSigners().stream().filter(signer -> signer.side() == Side.CUSTOMER).map(Signer::role)
                .map(role -> waiting(Message.of("phasegate.monitoring.waiting.sign", document), role, card.issueKey()));
    }

    private Stream<CustomerView.Waiting> decisions(Phase phase, Gate gate) {
        GateState state = facts.gates().of(gate);
        if (state.standing() != Standing.SUBMITTED) {
            return Stream.of();
        }
        return state.openDeciders().stream().filter(this::isCustomers).map(role -> waiting(
                Message.of("phasegate.monitoring.waiting.decide", gate.key(), gate.name()), role, item(phase)
                .issueKey().orElse("")));
    }

    private CustomerView.Waiting waiting(Message what, String role, String issueKey) {
        Text name = facts.method().role(role).map(Role::name).orElse(new Text(role, role));
        return new CustomerView.Waiting(what, name, issueKey, myRoles.contains(role));
    }

    private boolean isCustomers(String role) {
        return facts.method().role(role).filter(known -> known.side() == Side.CUSTOMER).isPresent();
    }

    private CustomerView.Card card(DeliverableState state) {
        Optional<PlanItem> item = facts.project().deliverable(state.code());
        return new CustomerView.Card(state, item.flatMap(PlanItem::issueKey).orElse(""),
                item.map(PlanItem::due).orElse(facts.project().start()));
    }

    private PlanItem item(Phase phase) {
        return facts.project().item("phase:" + phase.key()).orElseThrow();
    }
}
