package com.atlassian.jira.workflow;

import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.loader.WorkflowLoader;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** Workflow XML in and out. Source: facts 4.7 [S8 E9, E13, E14], U3. */
public class WorkflowUtil {
    private WorkflowUtil() { }
    public static WorkflowDescriptor convertXMLtoWorkflowDescriptor(String workflowXml) throws FactoryException {
        try {
            return WorkflowLoader.load(new ByteArrayInputStream(workflowXml.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception unreadable) {
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
        return text.toString();
    }
}
