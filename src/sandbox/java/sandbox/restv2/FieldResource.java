package sandbox.restv2;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sandbox.field.FieldCatalogue;
import sandbox.restv2.json.FieldSchemaJson;
import sandbox.restv2.json.JsonObject;

/** `/field`: all fields with the JSON their values have. */
@Path("{version:2|latest}/field")
public final class FieldResource {
    private final Calls calls;
    private final FieldCatalogue catalogue;
    private final FieldSchemaJson schemas;

    FieldResource(Calls calls, FieldCatalogue catalogue) {
        this.calls = calls;
        this.catalogue = catalogue;
        this.schemas = new FieldSchemaJson(catalogue);
    }

    @GET
    public List<Map<String, Object>> fields(@Context HttpServletRequest request) {
        Call call = calls.of(request);
        List<Map<String, Object>> fields = new ArrayList<>();
        catalogue.systemFields().forEach(id -> fields.add(field(call, id, false, List.of(id))));
        catalogue.customFields().forEach(field -> fields.add(field(call, field.getId(), true,
                List.of("cf[" + field.getIdAsLong() + "]", field.getName()))));
        return fields;
    }

    private Map<String, Object> field(Call call, String id, boolean custom, List<String> clauses) {
        return new JsonObject().add("id", id).add("name", catalogue.name(id, call.locale())).add("custom", custom)
                .add("orderable", true).add("navigable", true).add("searchable", true).add("clauseNames", clauses)
                .add("schema", schemas.of(id)).map();
    }
}
