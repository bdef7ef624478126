package sandbox.jira.constant;

import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.List;
import java.util.Optional;
import sandbox.jira.member.Provided;

/** The four status categories of Jira. They are fixed: nobody can add one. */
public final class Categories {
    private final List<StatusCategory> all = List.of(
            make(1L, StatusCategory.UNDEFINED, "No Category", "medium-gray"),
            make(2L, StatusCategory.TO_DO, "To Do", "blue-gray"),
            make(4L, StatusCategory.IN_PROGRESS, "In Progress", "yellow"),
            make(3L, StatusCategory.COMPLETE, "Done", "green"));

    public Optional<StatusCategory> byKey(String key) {
        return all.stream().filter(category -> category.getKey().equals(key)).findFirst();
    }

    public List<StatusCategory> all() {
        return all;
    }

    private static StatusCategory make(Long id, String key, String name, String color) {
        return Provided.of(StoredCategory.class, id, key, name, color);
    }
}
