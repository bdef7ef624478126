package io.phasegate.assurance.crash;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.JiraClient.Answer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Changes of the calendar of a project: all its special days are replaced by others, in one request or by a file. */
enum CalendarStep implements Command {
    CHANGE("change the calendar", ""), IMPORT("import the calendar", "/file?format=csv");

    private static final List<String> BEFORE = List.of("2027-03-01");
    private static final List<String> AFTER = List.of("2027-03-02", "2027-03-03", "2027-03-04");
    private final String title;
    private final String address;

    CalendarStep(String title, String address) {
        this.title = title;
        this.address = address;
    }

    @Override
    public void prepare(Place place) {
        put(place, "", days(BEFORE), Map.of()).expect(200);
    }

    @Override
    public Answer fire(Place place, Map<String, String> headers) {
        String csv = "date,kind,name\n" + String.join("", AFTER.stream().map(day -> day + ",OFF,closed\n").toList());
        return put(place, address, this == CHANGE ? days(AFTER) : csv, headers);
    }

    private static Map<String, Object> days(List<String> dates) {
        return Map.of("days", dates.stream().map(day -> Map.of("date", day, "kind", "OFF", "name", "closed")).toList());
    }

    private static Answer put(Place place, String address, Object body, Map<String, String> headers) {
        return place.write("pm", "PUT", place.path("/calendar"), place.path("/calendar" + address), body, headers);
    }

    @Override
    public int effects(Place place) {
        return calendar(place).path("version").asInt();
    }

    private static JsonNode calendar(Place place) {
        return place.as("pm").get(place.path("/calendar")).expect(200).json();
    }

    /** Those of its days that are ours: all of the one list or all of the other. */
    @Override
    public String shown(Place place) {
        List<String> days = calendar(place).path("days").findValuesAsText("date");
        return Stream.concat(BEFORE.stream(), AFTER.stream()).filter(days::contains).toList().toString();
    }

    /** Once more is another version. */
    @Override
    public boolean repeatable() {
        return false;
    }

    @Override
    public String title() {
        return title;
    }
}
