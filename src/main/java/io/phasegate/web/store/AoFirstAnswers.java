package io.phasegate.web.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.phasegate.access.PersonalData;
import io.phasegate.access.model.Forgotten;
import io.phasegate.web.FirstAnswers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** First answers over Active Objects: the unique key decides, a claim whose node died is given up after ten minutes. */
public final class AoFirstAnswers implements FirstAnswers, PersonalData {
    private static final Duration GIVEN_UP = Duration.ofMinutes(10);
    private static final Duration KEPT = Duration.ofDays(1);

    private final ActiveObjects ao;
    private final Clock clock;

    public AoFirstAnswers(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    @Override
    public Optional<Given> claim(String requestKey) {
        forgetOld(requestKey);
        Optional<AnswerRow> before = find(requestKey);
        if (before.isPresent()) {
            return before.map(AoFirstAnswers::given);
        }
        try {
            ao.executeInTransaction(() -> ao.create(AnswerRow.class, new DBParam("REQUEST_KEY", requestKey),
                    new DBParam("HTTP_STATUS", 0), new DBParam("CREATED_AT", Date.from(clock.instant()))));
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(find(requestKey).map(AoFirstAnswers::given).orElseThrow(() -> e));
        }
    }

    @Override
    public void keep(String requestKey, int status, String body) {
        find(requestKey).ifPresent(row -> {
            row.setHttpStatus(status);
            row.setAnswerText(body);
            row.save();
        });
    }

    @Override
    public void release(String requestKey) {
        ao.deleteWithSQL(AnswerRow.class, "REQUEST_KEY = ?", requestKey);
    }

    /** A retry of his requests is answered with their status and nothing else. */
    @Override
    public int forget(Forgotten person) {
        return (int) Arrays.stream(ao.find(AnswerRow.class)).filter(row -> person.isNamedIn(row.getAnswerText()))
                .peek(AoFirstAnswers::blank).count();
    }

    private static void blank(AnswerRow row) {
        row.setAnswerText("{}");
        row.save();
    }

    /** Of all requests, not only of this one: answers name people, and nobody asks for an old one again. */
    private void forgetOld(String requestKey) {
        Instant now = clock.instant();
        ao.deleteWithSQL(AnswerRow.class, "CREATED_AT < ?", Date.from(now.minus(KEPT)));
        find(requestKey).filter(row -> row.getHttpStatus() == 0 && row.getCreatedAt().toInstant()
                .isBefore(now.minus(GIVEN_UP)))
                .ifPresent(ao::delete);
    }

    private Optional<AnswerRow> find(String requestKey) {
        return Arrays.stream(ao.find(AnswerRow.class, Query.select().where("REQUEST_KEY = ?", requestKey))).findFirst();
    }

    private static Given given(AnswerRow row) {
        return new Given(row.getHttpStatus(), row.getAnswerText() == null ? "" : row.getAnswerText());
    }
}
