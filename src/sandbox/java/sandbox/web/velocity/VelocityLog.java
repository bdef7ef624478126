package sandbox.web.velocity;

import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.log.LogChute;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Velocity's log lines through SLF4J; its chatter only at debug level. */
final class VelocityLog implements LogChute {
    private static final Logger LOG = LoggerFactory.getLogger("sandbox.velocity");

    @Override
    public void init(RuntimeServices services) {
        // Nothing to prepare.
    }

    @Override
    public void log(int level, String message) {
        log(level, message, null);
    }

    @Override
    public void log(int level, String message, Throwable cause) {
        if (level >= ERROR_ID) {
            LOG.error(message, cause);
        } else if (level >= WARN_ID) {
            LOG.warn(message, cause);
        } else {
            LOG.debug(message, cause);
        }
    }

    @Override
    public boolean isLevelEnabled(int level) {
        return level >= WARN_ID || LOG.isDebugEnabled();
    }
}
