package sandbox.it;

/** The frame of a Spring XML file with the namespaces that plugins use. */
final class SpringXml {
    private SpringXml() {
    }

    static String around(String beans) {
        return """
                <beans xmlns="http://www.springframework.org/schema/beans"
                       xmlns:osgi="http://www.eclipse.org/gemini/blueprint/schema/blueprint"
                       xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                       xsi:schemaLocation="http://www.springframework.org/schema/beans
                           http://www.springframework.org/schema/beans/spring-beans.xsd
                           http://www.eclipse.org/gemini/blueprint/schema/blueprint
                           http://www.eclipse.org/gemini/blueprint/schema/blueprint/gemini-blueprint.xsd"
                       default-autowire="constructor">
                """ + beans + "</beans>";
    }
}
