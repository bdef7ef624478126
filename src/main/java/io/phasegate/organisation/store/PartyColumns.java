package io.phasegate.organisation.store;

import io.phasegate.blueprint.model.Side;
import io.phasegate.organisation.model.Fingerprint;
import io.phasegate.organisation.model.Party;

/** Layout of a party. */
final class PartyColumns implements Columns<PartyRow, Party> {
    @Override
    public Class<PartyRow> type() {
        return PartyRow.class;
    }

    @Override
    public String kind() {
        return "party";
    }

    @Override
    public String keyColumn() {
        return "PARTY_KEY";
    }

    @Override
    public String key(long projectId, Party party) {
        return projectId + ":" + Fingerprint.of(party.side(), party.name());
    }

    @Override
    public void fill(PartyRow row, String key, Party party) {
        row.setPartyKey(key);
        row.setSide(party.side().name());
        row.setName(party.name());
        row.setShortName(party.shortName());
    }

    static Party read(PartyRow row) {
        return new Party(row.getID(), row.getVersion(), Side.valueOf(row.getSide()), Texts.read(row.getName()),
                Texts.read(row.getShortName()));
    }
}
