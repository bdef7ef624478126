package io.phasegate.setup;

import io.phasegate.language.model.Message;
import io.phasegate.longtask.LongTaskKind;
import io.phasegate.longtask.LongTaskRun;
import io.phasegate.setup.model.DetachedWorkflow;
import io.phasegate.setup.model.Fingerprint;
import io.phasegate.setup.model.PlainWorkflow;
import io.phasegate.setup.model.WorkflowTexts;
import io.phasegate.setup.model.Written;
import io.phasegate.setup.store.DetachedWorkflowStore;
import io.phasegate.setup.store.SetupObjectStore;
import java.util.List;
import java.util.Map;

/**
 * The long task that swaps plain copies of our workflows in, or brings them back exactly as they were, edits of
 * administrators included. Killed anywhere, the next run completes it.
 */
class DetachRun implements LongTaskKind {
    static final String NAME = "detach";
    static final String DETACH = "{\"detach\":true}";
    static final String ATTACH = "{\"detach\":false}";
    private static final List<String> KEYS = WorkflowTexts.keys();

    private final SetupObjectStore objects;
    private final DetachedWorkflowStore detached;
    private final WorkflowXml host;

    DetachRun(SetupObjectStore objects, DetachedWorkflowStore detached, WorkflowXml host) {
        this.objects = objects;
        this.detached = detached;
        this.host = host;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String run(LongTaskRun run) {
        boolean detach = DETACH.equals(run.input());
        run.expect(KEYS.size());
        Map<String, Written> written = objects.all();
        int changed = 0;
        for (String key : KEYS) {
            Written workflow = written.get(key);
            boolean ours = workflow != null && workflow.complete() && workflow.ours();
            changed += ours && (detach ? detach(workflow) : attach(workflow)) ? 1 : 0;
            run.step(Message.of("phasegate.setup.step.swapped", changed));
        }
        return "{\"changed\":" + changed + "}";
    }

    private boolean detach(Written workflow) {
        String key = workflow.objectKey();
        String name = workflow.hostId().orElseThrow();
        String now = host.xml(name);
        if (detached.find(key).isEmpty() && PlainWorkflow.of(now).equals(now)) {
            return false;
        }
        DetachedWorkflow before = detached.find(key).orElseGet(() -> detached.remember(key, now));
        if (before.plainFingerprint().isPresent()) {
            return false;
        }
        host.replace(name, PlainWorkflow.of(before.attachedXml()));
        detached.written(key, Fingerprint.of(host.xml(name)));
        return true;
    }

    private boolean attach(Written workflow) {
        String name = workflow.hostId().orElseThrow();
        String now = Fingerprint.of(host.xml(name));
        boolean back = detached.find(workflow.objectKey()).filter(before -> before.untouched(now)).map(before -> {
            host.replace(name, before.attachedXml());
            return true;
        }).orElse(false);
        detached.forget(workflow.objectKey());
        return back;
    }
}
