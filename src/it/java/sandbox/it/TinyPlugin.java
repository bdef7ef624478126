package sandbox.it;

import java.nio.file.Path;

/** The tiny plugin that most contract tests install. */
final class TinyPlugin {
    static final String KEY = "sandbox.it.tiny-plugin";

    private TinyPlugin() {
    }

    static PluginJar jar() {
        return new PluginJar(KEY).classesOf("sandbox.it.tiny")
                .beans("""
                        <osgi:reference id="ao" interface="com.atlassian.activeobjects.external.ActiveObjects"/>
                        <osgi:reference id="renderer" interface="com.atlassian.templaterenderer.TemplateRenderer"/>
                        <bean id="greeter" class="sandbox.it.tiny.Greeter"/>
                        """)
                .modules("""
                        <ao key="ao" namespace="sandbox.it.tiny"><entity>sandbox.it.tiny.Guest</entity></ao>
                        <servlet key="hello" class="sandbox.it.tiny.HelloServlet"><url-pattern>/hello/*</url-pattern></servlet>
                        <rest key="rest" path="/tiny" version="1.0"/>
                        <velocity-allowlist key="list">
                          <method>sandbox.it.tiny.Badge#getText()</method>
                          <method>sandbox.it.tiny.Badge#getMarkup()</method>
                        </velocity-allowlist>
                        """)
                .text("templates/hello.vm", "$name|$bodyHtml|#foreach($e in $list)$e #end|$list.size()|$!fixed.size()|"
                        + "$listed.text|$listed.markup|$!listed.secret|$path");
    }

    static Path write(Path folder) {
        return jar().write(folder);
    }
}
