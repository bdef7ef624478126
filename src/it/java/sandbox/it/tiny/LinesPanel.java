package sandbox.it.tiny;

import com.atlassian.plugin.web.api.model.WebPanel;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** A panel that writes its own HTML. */
public final class LinesPanel implements WebPanel {
    @Override
    public String getHtml(Map<String, Object> context) {
        return "<p id=\"lines\">own</p>";
    }

    @Override
    public void writeHtml(Writer writer, Map<String, Object> context) throws IOException {
        writer.write(getHtml(context));
    }
}
