package com.atlassian.jira.workflow;

import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Workflow XML in and out; the DTD is never fetched. Source: facts 4.7 [S8 E9, E13, E14], U3. */
public class WorkflowUtil {
    private static final Pattern STEP = Pattern.compile("<step .*?</step>", Pattern.DOTALL);
    private static final Pattern SHARED = Pattern.compile("<common-action id=\"(\\d+)\"");

    private WorkflowUtil() { }

    public static WorkflowDescriptor convertXMLtoWorkflowDescriptor(String workflowXml) throws FactoryException {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            return new WorkflowDescriptor(builder.parse(new InputSource(new StringReader(workflowXml)))
                    .getDocumentElement());
        } catch (SAXException | IOException | ParserConfigurationException | RuntimeException unreadable) {
            throw new FactoryException("Error converting XML to workflow descriptor", unreadable);
        }
    }

    public static String convertDescriptorToXML(WorkflowDescriptor descriptor) {
        StringWriter text = new StringWriter();
        PrintWriter printer = new PrintWriter(text);
        printer.println(WorkflowDescriptor.XML_HEADER);
        printer.println(WorkflowDescriptor.DOCTYPE_DECL);
        descriptor.writeXML(printer, 0);
        printer.flush();
        return STEP.matcher(text.toString()).replaceAll(step -> Matcher.quoteReplacement(once(step.group())));
    }

    /** OSWorkflow 2.7 writes an action that steps share once more into each of them; Jira's own fork does not. */
    private static String once(String step) {
        String result = step;
        Matcher shared = SHARED.matcher(step);
        while (shared.find()) {
            result = result.replaceAll("(?s)\\s*<action id=\"" + shared.group(1) + "\".*?</action>", "");
        }
        return result;
    }
}
