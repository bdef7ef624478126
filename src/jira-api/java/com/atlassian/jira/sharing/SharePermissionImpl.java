package com.atlassian.jira.sharing;

import com.atlassian.jira.sharing.type.ShareType;

/** A share in plain values. Source: Javadoc 7.6.1 ShareType.Name class-use (both constructors). */
public class SharePermissionImpl implements SharePermission {
    private final Long id;
    private final ShareType.Name type;
    private final String param1;
    private final String param2;

    public SharePermissionImpl(ShareType.Name type, String param1, String param2) {
        this(null, type, param1, param2);
    }

    public SharePermissionImpl(Long id, ShareType.Name type, String param1, String param2) {
        this.id = id;
        this.type = type;
        this.param1 = param1;
        this.param2 = param2;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public ShareType.Name getType() {
        return type;
    }

    @Override
    public String getParam1() {
        return param1;
    }

    @Override
    public String getParam2() {
        return param2;
    }
}
