package io.phasegate.organisation.store;

import io.phasegate.organisation.model.Department;
import io.phasegate.organisation.model.Fingerprint;
import java.util.Optional;

/** Layout of a department. */
final class DepartmentColumns implements Columns<DepartmentRow, Department> {
    @Override
    public Class<DepartmentRow> type() {
        return DepartmentRow.class;
    }

    @Override
    public String kind() {
        return "department";
    }

    @Override
    public String keyColumn() {
        return "DEPT_KEY";
    }

    @Override
    public String key(long projectId, Department department) {
        return projectId + ":" + department.partyId() + ":" + Fingerprint.of(department.name());
    }

    @Override
    public void fill(DepartmentRow row, String key, Department department) {
        row.setDeptKey(key);
        row.setPartyId(department.partyId());
        row.setName(department.name());
        row.setFunctional(department.functional());
        row.setInScope(department.inScope());
        row.setHeadId(department.headMemberId().orElse(null));
    }

    static Department read(DepartmentRow row) {
        return new Department(row.getID(), row.getVersion(), row.getPartyId(), Texts.read(row.getName()),
                row.isFunctional(),
                row.isInScope(), Optional.ofNullable(row.getHeadId()));
    }
}
