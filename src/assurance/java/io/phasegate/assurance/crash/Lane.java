package io.phasegate.assurance.crash;

import io.phasegate.assurance.Volume;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Some projects in which the points of some commands are tried, each project one point for each start of the host. */
record Lane(List<Place> places, Points points) {
    private static final int SHARE = 3;

    /**
     * Every command of these suites, by the letter of its lane: what lanes do in their projects does not disturb each
     * other.
     */
    static Map<String, List<Command>> commands() {
        Map<String, List<Command>> lanes = new LinkedHashMap<>();
        lanes.put("D", joined(DocumentStep.all(), List.of(CalendarStep.values()), List.of(PaperStep.values())));
        lanes.put("G", joined(GateStep.all(), List.of(ConditionStep.values()), List.of(ContractStep.values()),
                List.of(SiteStep.values())));
        lanes.put("O", joined(List.of(OrganisationStep.values()), RowStep.all(),
                List.of(SettingsStep.values())));
        lanes.put("P", joined(List.of(ProcessStep.values()), List.of(DeadlineStep.values()),
                List.of(PlannedDateStep.values()), List.of(StatusStep.values())));
        lanes.put("R", joined(List.of(ReportStep.values()), List.of(PhaseStep.values())));
        return lanes;
    }

    /** All of them at full volume, at small volume each third of all, beginning with the one at this place. */
    static Map<String, List<Command>> commands(int first) {
        List<Command> all = all();
        Map<String, List<Command>> lanes = new LinkedHashMap<>();
        commands().forEach((letter, commands) -> lanes.put(letter, commands.stream()
                .filter(command -> Volume.isFull() || all.indexOf(command) % SHARE == first).toList()));
        return lanes;
    }

    /** What the projects of these lanes are made from. */
    static void bringBlueprints(KilledHost host, int times) {
        AgainOverlay.bring(host.as("admin"), times);
        PhasesBlueprint.bring(host.as("admin"));
    }

    /** A project for the commands of this lane. */
    static Place project(KilledHost host, String letter, String key) {
        switch (letter) {
            case "D", "P" -> host.project(key, AgainOverlay.ID);
            case "R" -> PhasesBlueprint.project(host, key);
            default -> host.project(key);
        }
        return new Place(host, key);
    }

    static List<Command> all() {
        return commands().values().stream().flatMap(List::stream).toList();
    }

    @SafeVarargs
    private static List<Command> joined(List<? extends Command>... lists) {
        return new ArrayList<>(Stream.of(lists).<Command>flatMap(List::stream).toList());
    }
}
