package com.atlassian.jira.issue.search;

import com.atlassian.jira.sharing.SharedEntity;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;

/** A saved filter. Source: Javadoc 7.6.1 SearchRequest [S7]. */
public class SearchRequest implements com.atlassian.jira.sharing.SharedEntity {
    private final ApplicationUser owner;
    private Long id;
    private Query query;
    private String name;
    private String description;
    private SharedEntity.SharePermissions permissions = SharedEntity.SharePermissions.PRIVATE;

    public SearchRequest(Query query, ApplicationUser owner, String name, String description) {
        this(query, owner, name, description, null, 0L);
    }

    public SearchRequest(Query query, ApplicationUser owner, String name, String description, Long id,
            long favouriteCount) {
        this.query = query;
        this.owner = owner;
        this.name = name;
        this.description = description;
        this.id = id;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    public void setName(String value) {
        this.name = value;
    }

    @Override
    public String getDescription() {
        return description;
    }

    public void setDescription(String value) {
        this.description = value;
    }

    @Override
    public ApplicationUser getOwner() {
        return owner;
    }

    public Query getQuery() {
        return query;
    }

    public void setQuery(Query value) {
        this.query = value;
    }

    @Override
    public SharedEntity.SharePermissions getPermissions() {
        return permissions;
    }

    public void setPermissions(SharedEntity.SharePermissions value) {
        this.permissions = value;
    }
}
