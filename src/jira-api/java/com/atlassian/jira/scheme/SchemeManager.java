package com.atlassian.jira.scheme;

import com.atlassian.jira.project.Project;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;
import org.ofbiz.core.entity.GenericValue;

/** What all scheme managers do. Source: facts 4.6 [S8 E9]; Javadoc 4.4.4 SchemeManager. */
public interface SchemeManager {
    Scheme createSchemeObject(String name, String description);
    Scheme createSchemeAndEntities(Scheme scheme);
    Scheme copyScheme(Scheme scheme);
    Scheme getSchemeObject(Long id);
    Scheme getSchemeObject(String name);
    List<Scheme> getSchemeObjects();
    Scheme getDefaultSchemeObject();
    Scheme getSchemeFor(Project project);
    void updateScheme(Scheme scheme);
    /** [S8 E14: the way to set the default level of an issue security scheme]. */
    void updateScheme(GenericValue scheme) throws GenericEntityException;
    void deleteScheme(Long id) throws GenericEntityException;
    void addSchemeToProject(Project project, Scheme scheme);
    void removeSchemesFromProject(Project project);
    List<Project> getProjects(Scheme scheme);
    GenericValue getScheme(Long id) throws GenericEntityException;
    GenericValue createSchemeEntity(GenericValue scheme, SchemeEntity entity) throws GenericEntityException;
    void deleteEntity(Long id) throws GenericEntityException;
}
