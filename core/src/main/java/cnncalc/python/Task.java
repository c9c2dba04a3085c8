package cnncalc.python;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements that may stop in the middle, at a {@code yield}, and go on from there. */
interface Task {

    /** Runs up to the end, and returns where it goes on from there; or up to the next {@code yield}, and returns null. */
    @Nullable
    Flow resume();

    /** Runs what holds no {@code yield}. */
    default Flow required() {
        Flow flow = resume();
        return flow == null ? Flow.NORMAL : flow;
    }

    /** How a block is run: at once, or so that it may stop. */
    interface Runner {
        Task task(List<Stmt> block);
    }
}
