package io.phasegate.setup.jira;

import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import com.atlassian.jira.scheme.SchemeManager;
import io.phasegate.setup.HostIds;
import io.phasegate.setup.HostObjects;
import io.phasegate.setup.model.Content;
import io.phasegate.setup.model.Holder;
import io.phasegate.setup.model.JiraObject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ofbiz.core.entity.GenericEntityException;

/** What permission, notification and issue security schemes have in common: a name and entries of who holds what. */
abstract class GrantedSchemes implements HostObjects {
    /** Jira's manager of this kind. */
    abstract SchemeManager schemes();

    /** What an entry is about, in the form that Jira wants: a permission, event or level. */
    abstract Object subject(String key);

    @Override
    public Optional<String> read(String hostId) {
        return find(hostId).map(scheme -> Shown.lines(scheme.getName(), scheme.getDescription(), entries(scheme)));
    }

    @Override
    public String name(String hostId) {
        return find(hostId).map(Scheme::getName).orElse(hostId);
    }

    @Override
    public List<String> named(JiraObject object, String name, HostIds ids) {
        return schemes().getSchemeObjects().stream().filter(scheme -> name.equals(scheme.getName()))
                .map(scheme -> scheme.getId().toString()).toList();
    }

    @Override
    public String create(JiraObject object, String name, HostIds ids) {
        return schemes().createSchemeObject(name, object.description().both()).getId().toString();
    }

    /** Adds the entries that are missing; those that an administrator added stay. */
    @Override
    public void write(JiraObject object, String hostId, HostIds ids) {
        Map<String, List<Holder>> grants = ((Content.Grants) object.content()).grants();
        grants.forEach((key, holders) -> holders.forEach(holder -> grant(hostId, subject(key), holder, ids)));
    }

    final void grant(String schemeId, Object subject, Holder holder, HostIds ids) {
        String parameter = holder.parameter().isEmpty() ? null : ids.id(holder.parameter());
        boolean there = find(schemeId).orElseThrow().getEntities().stream()
                .anyMatch(entry -> same(entry, subject, holder.type(), parameter));
        if (there) {
            return;
        }
        try {
            schemes().createSchemeEntity(schemes().getScheme(Long.valueOf(schemeId)),
                    new SchemeEntity(holder.type(), parameter, subject));
        } catch (GenericEntityException e) {
            throw new IllegalStateException("Jira could not grant " + subject + " to " + holder.type(), e);
        }
    }

    final Optional<Scheme> find(String hostId) {
        return Optional.ofNullable(schemes().getSchemeObject(Long.valueOf(hostId)));
    }

    private static boolean same(SchemeEntity entry, Object subject, String type, String parameter) {
        return String.valueOf(entry.getEntityTypeId()).equals(String.valueOf(subject)) && entry.getType().equals(type)
                && Objects.equals(entry.getParameter(), parameter);
    }

    static String entries(Scheme scheme) {
        return Shown.sorted(scheme.getEntities().stream().map(GrantedSchemes::text).toList());
    }

    static String text(SchemeEntity entry) {
        return entry.getEntityTypeId() + ":" + entry.getType() + ":" + Objects.toString(entry.getParameter(), "");
    }
}
