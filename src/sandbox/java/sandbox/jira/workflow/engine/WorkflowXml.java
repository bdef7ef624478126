package sandbox.jira.workflow.engine;

import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Workflow descriptors as XML text and back. OSWorkflow's own loader asks the network for the DTD that Jira's exports
 * declare; here nothing outside the text is read.
 */
public final class WorkflowXml {
    private static final String HEADER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE workflow PUBLIC "-//OpenSymphony Group//DTD OSWorkflow 2.8//EN" \
            "http://www.opensymphony.com/osworkflow/workflow_2_8.dtd">
            """;

    private WorkflowXml() {
    }

    public static WorkflowDescriptor parse(String xml) throws FactoryException {
        try {
            Element root = builder().parse(new InputSource(new StringReader(xml))).getDocumentElement();
            WorkflowDescriptor descriptor = new WorkflowDescriptor(root);
            descriptor.validate();
            return descriptor;
        } catch (SAXException | IOException | ParserConfigurationException | InvalidWorkflowDescriptorException
                | RuntimeException e) {
            throw new FactoryException("The workflow cannot be read: " + e.getMessage(), e);
        }
    }

    public static String write(WorkflowDescriptor descriptor) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        descriptor.writeXML(out, 0);
        out.flush();
        return HEADER + text;
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setExpandEntityReferences(false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
        builder.setErrorHandler(null);
        return builder;
    }
}
