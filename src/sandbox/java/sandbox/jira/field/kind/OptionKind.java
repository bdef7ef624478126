package sandbox.jira.field.kind;

import com.atlassian.jira.issue.customfields.option.Option;
import java.util.function.Function;

/** Options of a select list, entered by id. A disabled option cannot be entered, but what was chosen before stays. */
final class OptionKind extends ManyKind<Option> {
    private final Function<Long, Option> options;

    OptionKind(boolean many, Function<Long, Option> options) {
        super(many);
        this.options = options;
    }

    @Override
    Option find(String id) {
        return options.apply(Long.valueOf(id));
    }

    @Override
    Option enter(String text, Offer offer) throws Invalid {
        return offer.options().stream()
                .filter(option -> text.equals(id(option)) && !Boolean.TRUE.equals(option.getDisabled()))
                .findFirst().orElseThrow(() -> new Invalid("field.option.invalid", text));
    }

    @Override
    String id(Option value) {
        return Long.toString(value.getOptionId());
    }

    @Override
    String name(Option value) {
        return value.getValue();
    }
}
