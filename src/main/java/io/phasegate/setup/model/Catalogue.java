package io.phasegate.setup.model;

import java.util.List;
import java.util.Optional;

/** Every Jira object that Phasegate wants, each after those that it refers to. Read by preview and apply. */
public record Catalogue(List<JiraObject> objects) {
    public Catalogue {
        objects = List.copyOf(objects);
    }

    public static Catalogue of(Naming naming, WorkflowTexts workflows) {
        ObjectList list = new ObjectList(naming);
        ProjectObjects.addTo(list);
        IssueObjects.addTo(list);
        FieldObjects.addTo(list);
        ScreenObjects.addTo(list);
        FlowObjects.addTo(list, workflows);
        PeopleObjects.addTo(list);
        return new Catalogue(list.objects());
    }

    public Optional<JiraObject> find(String key) {
        return objects.stream().filter(object -> object.key().equals(key)).findFirst();
    }
}
