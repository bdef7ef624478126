package com.atlassian.jira.scheme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * A permission, notification, security or workflow scheme.
 * Source: Javadoc 7.6.1 com.atlassian.jira.scheme.Scheme.
 */
public class Scheme {
    private Long id;
    private String type;
    private String name;
    private String description;
    private Collection<SchemeEntity> entities;

    public Scheme() {
        this(null, null, null, null, new ArrayList<>());
    }

    public Scheme(String type, String name) {
        this(null, type, name, null, new ArrayList<>());
    }

    public Scheme(Long id, String type, String name, Collection<SchemeEntity> entities) {
        this(id, type, name, null, entities);
    }

    public Scheme(Long id, String type, String name, String description, Collection<SchemeEntity> entities) {
        this.id = id;
        this.type = type;
        this.name = name;
        this.description = description;
        this.entities = new ArrayList<>(entities);
    }

    public Long getId() {
        return id;
    }

    public String getType() {
        return type;
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        this.name = value;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String value) {
        this.description = value;
    }

    public Collection<SchemeEntity> getEntities() {
        return entities;
    }

    public List<SchemeEntity> getEntitiesByType(Object entityTypeId) {
        return entities.stream().filter(entity -> Objects.equals(entity.getEntityTypeId(), entityTypeId)).toList();
    }

    public void addEntity(SchemeEntity entity) {
        entities.add(entity);
    }

    public void removeEntity(SchemeEntity entity) {
        entities.remove(entity);
    }
}
