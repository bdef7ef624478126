package io.phasegate.project.model;

import io.phasegate.blueprint.model.Phase;
import io.phasegate.language.model.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shares out the length of a project among its phases (R10, R11). Shares that do not add up to 100 % are used in
 * proportion, and said so.
 */
public final class Shares {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LEAST = BigDecimal.TEN;
    private static final BigDecimal ROUNDING = new BigDecimal("0.1");

    private final Map<Phase, BigDecimal> shares = new LinkedHashMap<>();

    private Shares(Map<Phase, BigDecimal> shares) {
        this.shares.putAll(shares);
    }

    /** @param chosen share by phase key, where it differs from the blueprint's normal one */
    public Shares(List<Phase> phases, Map<String, BigDecimal> chosen) {
        phases.forEach(phase -> shares.put(phase, chosen.getOrDefault(phase.key(), phase.share().normal())));
    }

    /** The normal one of a phase that was not shared out here: of another version of its blueprint. */
    public BigDecimal of(Phase phase) {
        return shares.getOrDefault(phase, phase.share().normal());
    }

    /**
     * One phase takes so many days more than its share, and the others that much less, in proportion (R14).
     *
     * @return empty when hardly anything would be left to the others
     */
    public Optional<Shares> lengthened(String key, int days, int totalDays) {
        Map<Phase, BigDecimal> changed = new LinkedHashMap<>();
        BigDecimal more = BigDecimal.valueOf(days).multiply(sum()).divide(BigDecimal.valueOf(totalDays), 4,
                RoundingMode.HALF_UP);
        BigDecimal others = shares.entrySet().stream().filter(one -> !one.getKey().key().equals(key))
                .map(Map.Entry::getValue).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (others.subtract(more).compareTo(LEAST) < 0) {
            return Optional.empty();
        }
        shares.forEach((phase, share) -> changed.put(phase, phase.key().equals(key) ? share.add(more)
                : share.multiply(others.subtract(more)).divide(others, 4, RoundingMode.HALF_UP)));
        return Optional.of(new Shares(changed));
    }

    private BigDecimal sum() {
        return shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Shares outside of what the blueprint accepts, by phase key. */
    public Map<String, Message> problems() {
        Map<String, Message> problems = new LinkedHashMap<>();
        shares.forEach((phase, share) -> {
            if (share.signum() <= 0 || share.compareTo(phase.share().minimum()) < 0 || share.compareTo(phase.share()
                    .maximum()) > 0) {
                problems.put(phase.key(), Message.of("phasegate.project.share-out-of-range", phase.name(),
                        phase.share().minimum().toPlainString(), phase.share().maximum().toPlainString()));
            }
        });
        return problems;
    }

    public Optional<Message> warning() {
        return sum().subtract(HUNDRED).abs().compareTo(ROUNDING) <= 0 ? Optional.empty()
                : Optional.of(Message.of("phasegate.project.shares-not-hundred", sum().toPlainString()));
    }

    /** The working days of each phase, in order; a phase may come out empty when the days are too few. */
    public Map<Phase, Span> spans(int totalDays) {
        Map<Phase, Span> spans = new LinkedHashMap<>();
        BigDecimal until = BigDecimal.ZERO;
        int begin = 0;
        for (Map.Entry<Phase, BigDecimal> one : shares.entrySet()) {
            until = until.add(one.getValue());
            int end = until.multiply(BigDecimal.valueOf(totalDays)).divide(sum(), 0, RoundingMode.HALF_UP).intValue();
            spans.put(one.getKey(), new Span(begin, end - 1));
            begin = end;
        }
        return spans;
    }

    /** The smallest number of working days that gives each phase at least one. */
    public int fewestDays() {
        int days = shares.size();
        while (spans(days).values().stream().anyMatch(span -> span.days() < 1)) {
            days++;
        }
        return days;
    }
}
