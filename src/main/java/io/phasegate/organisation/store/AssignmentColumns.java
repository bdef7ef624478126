package io.phasegate.organisation.store;

import io.phasegate.organisation.model.Fingerprint;
import io.phasegate.organisation.model.Priority;
import io.phasegate.organisation.model.Terms;
import java.time.LocalDate;

/** Layout of an assignment's terms. */
final class AssignmentColumns implements Columns<AssignmentRow, Terms> {
    @Override
    public Class<AssignmentRow> type() {
        return AssignmentRow.class;
    }

    @Override
    public String kind() {
        return "assignment";
    }

    @Override
    public String keyColumn() {
        return "ASSIGN_KEY";
    }

    @Override
    public String key(long projectId, Terms terms) {
        return projectId + ":" + terms.memberId() + ":"
                + Fingerprint.of(terms.role(), terms.body().orElse(""), terms.start());
    }

    @Override
    public void fill(AssignmentRow row, String key, Terms terms) {
        row.setAssignKey(key);
        row.setMemberId(terms.memberId());
        row.setRoleCode(terms.role());
        row.setBodyKey(terms.body().orElse(null));
        row.setStartOn(terms.start().toString());
        row.setEndOn(terms.end().map(LocalDate::toString).orElse(null));
        row.setFullTime(terms.fullTime());
        row.setTimePercent(terms.timePercent());
        row.setPriority(terms.priority().name());
        row.setAppraisal(terms.appraisalLinked());
        row.setRewardNote(terms.rewardNote());
    }

    static Terms read(AssignmentRow row) {
        return new Terms(row.getMemberId(), row.getRoleCode(), Texts.optional(row.getBodyKey()),
                LocalDate.parse(row.getStartOn()), Texts.optional(row.getEndOn()).map(LocalDate::parse),
                row.isFullTime(),
                row.getTimePercent(), Priority.valueOf(row.getPriority()), row.isAppraisal(),
                Texts.read(row.getRewardNote()));
    }
}
