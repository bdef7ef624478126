package io.phasegate.assurance.crash;

import io.phasegate.demo.JiraClient.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What an administrator writes that belongs to no project: imported blueprints, shared calendars, forgotten people. */
enum SiteStep implements Command {
    IMPORT("import a blueprint"),
    REMOVE("remove a blueprint"),
    ADD_CALENDAR("add a shared calendar"),
    CHANGE_CALENDAR("change a shared calendar"),
    READ_CALENDAR("import a shared calendar"),
    REMOVE_CALENDAR("remove a shared calendar"),
    FORGET("forget a person");

    private static final String BLUEPRINTS = Place.REST + "/blueprints";
    private static final String CALENDARS = Place.REST + "/calendars";
    private final String title;

    SiteStep(String title) {
        this.title = title;
    }

    @Override
    public void prepare(Place place) {
        place.memory.put("name", "s" + UUID.randomUUID().toString().substring(0, 8));
        switch (this) {
            case REMOVE -> IMPORT.fire(place, Map.of()).expect(201);
            case CHANGE_CALENDAR, READ_CALENDAR, REMOVE_CALENDAR -> ADD_CALENDAR.fire(place, Map.of()).expect(201);
            case FORGET -> place.as("pm").post(place.path("/organisation/members"),
                    Map.of("name", name(place), "partyId",
                    place.organisation().path("parties").get(0).path("id").asLong())).expect(201);
            default -> { }
        }
    }

    @Override
    public Answer fire(Place place, Map<String, String> headers) {
        String name = name(place);
        return switch (this) {
            case IMPORT -> send(place, "POST", BLUEPRINTS,
                    Map.of("text", ("id: %s%nversion: \"1.0\"%nkind: OVERLAY%nseed: none%n"
                    + "names: {zh: 名, en: N}%npurpose: {zh: 用, en: P}%n").formatted(name)), headers);
            case REMOVE -> send(place, "DELETE", BLUEPRINTS + "/" + name, "", headers);
            case ADD_CALENDAR -> send(place, "POST", CALENDARS, calendar(name, 1), headers);
            case CHANGE_CALENDAR -> place.write("admin", "PUT", CALENDARS + "/" + name, CALENDARS + "/" + name,
                    calendar(name, 3), headers);
            case READ_CALENDAR -> place.write("admin", "PUT", CALENDARS + "/" + name,
                    CALENDARS + "/" + name + "/file?format=csv",
                    "date,kind,name\n2027-03-01,OFF,closed\n2027-03-02,OFF,closed\n2027-03-03,OFF,closed\n", headers);
            case REMOVE_CALENDAR -> place.write("admin", "DELETE", CALENDARS + "/" + name, CALENDARS + "/" + name, "",
                    headers);
            case FORGET -> send(place, "POST", Place.REST + "/persons/erasure", Map.of("name", name), headers);
        };
    }

    private static Answer send(Place place, String method, String path, Object body, Map<String, String> headers) {
        return place.as("admin").send(method, path, Optional.of(body), headers);
    }

    private static Map<String, Object> calendar(String id, int days) {
        return Map.of("id", id, "name", id, "days", List.of("2027-03-01", "2027-03-02", "2027-03-03")
                .subList(0, days).stream()
                .map(day -> Map.of("date", day, "kind", "OFF", "name", "closed")).toList());
    }

    private static String name(Place place) {
        return place.memory.get("name").toString();
    }

    @Override
    public int effects(Place place) {
        String name = name(place);
        return switch (this) {
            case IMPORT -> found(place, BLUEPRINTS + "/" + name);
            case REMOVE -> -found(place, BLUEPRINTS + "/" + name);
            case ADD_CALENDAR -> found(place, CALENDARS + "/" + name);
            case REMOVE_CALENDAR -> -found(place, CALENDARS + "/" + name);
            case CHANGE_CALENDAR, READ_CALENDAR -> place.as("admin").get(CALENDARS + "/" + name).expect(200).json()
                    .path("version").asInt();
            case FORGET -> place.organisation().path("members").findValuesAsText("name").contains(name) ? 0 : 1;
        };
    }

    private static int found(Place place, String path) {
        return place.as("admin").get(path).status() == 200 ? 1 : 0;
    }

    /** The days of the shared calendar: all of the one list or all of the other. */
    @Override
    public String shown(Place place) {
        return this == CHANGE_CALENDAR || this == READ_CALENDAR ? String.valueOf(place.as("admin")
                .get(CALENDARS + "/" + name(place)).expect(200).json()
                .path("days").size()) : "";
    }

    /** What is gone or forgotten is unknown the second time. */
    @Override
    public boolean repeatable() {
        return this == IMPORT || this == ADD_CALENDAR;
    }

    @Override
    public String title() {
        return title;
    }
}
