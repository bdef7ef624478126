package io.phasegate.project.model;

import io.phasegate.blueprint.model.Phase;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Text;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The months that the source of a backbone states: for the whole, and for each phase (R12). */
public final class Months {
    private static final int DAYS_OF_A_MONTH = 30;

    private final Text blueprint;
    private final List<Phase> phases;
    private final BigDecimal stated;

    /** @param stated 0 when the source states no length of the whole */
    public Months(Text blueprint, List<Phase> phases, BigDecimal stated) {
        this.blueprint = blueprint;
        this.phases = phases;
        this.stated = stated;
    }

    private BigDecimal sum() {
        return phases.stream().map(Phase::months).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether each phase has a length in months. */
    public boolean given() {
        return !phases.isEmpty() && phases.stream().allMatch(phase -> phase.months().signum() > 0);
    }

    /** Whether the phases add up to something else than what is stated for the whole. */
    public boolean disagree() {
        return given() && stated.signum() > 0 && stated.compareTo(sum()) != 0;
    }

    public BigDecimal of(Dating dating) {
        return dating == Dating.SEQUENTIAL || stated.signum() == 0 ? sum() : stated;
    }

    public Optional<Message> warning() {
        return !disagree() ? Optional.empty() : Optional.of(Message.of("phasegate.project.months-differ", blueprint,
                plain(sum()), plain(stated), plain(stated.divide(sum(), MathContext.DECIMAL32))));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    public static LocalDate after(LocalDate day, BigDecimal months) {
        return day.plusMonths(months.intValue()).plusDays(rest(months));
    }

    public static LocalDate before(LocalDate day, BigDecimal months) {
        return day.minusMonths(months.intValue()).minusDays(rest(months));
    }

    private static int rest(BigDecimal months) {
        return months.remainder(BigDecimal.ONE).multiply(BigDecimal.valueOf(DAYS_OF_A_MONTH)).intValue();
    }

    /**
     * Phases as long as they are within a whole that is shorter than them: each begins before the one before has
     * ended.
     */
    public Map<Phase, Span> overlapping(int totalDays) {
        Map<Phase, Span> spans = new LinkedHashMap<>();
        BigDecimal last = phases.get(phases.size() - 1).months();
        BigDecimal squeezed = phases.size() == 1 ? BigDecimal.ZERO : of(Dating.OVERLAPPING).subtract(last)
                .max(BigDecimal.ZERO).divide(sum().subtract(last), MathContext.DECIMAL64);
        BigDecimal before = BigDecimal.ZERO;
        for (Phase phase : phases) {
            int begin = Math.min(days(before.multiply(squeezed), totalDays), totalDays - 1);
            int end = Math.min(begin + days(phase.months(), totalDays), totalDays) - 1;
            spans.put(phase, new Span(begin, Math.max(begin, end)));
            before = before.add(phase.months());
        }
        return spans;
    }

    private int days(BigDecimal months, int totalDays) {
        return months.multiply(BigDecimal.valueOf(totalDays))
                .divide(of(Dating.OVERLAPPING), 0, RoundingMode.HALF_UP).intValue();
    }
}
