package sandbox.web.velocity;

import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.Node;

/** `#enable_html_escaping()`: known, so that templates may say it; escaping is on anyway. */
public final class EscapingDirective extends Directive {
    @Override
    public String getName() {
        return "enable_html_escaping";
    }

    @Override
    public int getType() {
        return LINE;
    }

    @Override
    public boolean render(InternalContextAdapter context, Writer writer, Node node) {
        return true;
    }
}
