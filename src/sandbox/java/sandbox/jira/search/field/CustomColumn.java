package sandbox.jira.search.field;

import java.util.ArrayList;
import java.util.List;
import sandbox.jira.search.Fragment;

/** Conditions on the stored values of one custom field, which are named `v`. */
record CustomColumn(long fieldId) {
    Fragment where(Fragment condition) {
        List<Object> parameters = new ArrayList<>(List.of(fieldId));
        parameters.addAll(condition.parameters());
        return new Fragment("EXISTS (SELECT 1 FROM field_value v WHERE v.issue_id = i.id AND v.field_id = ? AND ("
                + condition.sql() + "))", parameters);
    }

    Fragment present(boolean present) {
        Fragment some = where(Fragment.EVERYTHING);
        return present ? some : some.not();
    }

    String sortBy(String column) {
        return "(SELECT MIN(s." + column + ") FROM field_value s WHERE s.issue_id = i.id AND s.field_id = " + fieldId
                + ")";
    }
}
