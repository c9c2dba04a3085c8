package cnncalc.web;

/**
 * How far the sweep of a kernel is.
 *
 * @param step counted from 0
 * @param playing whether it goes on by itself
 * @param speed steps a second
 */
public record Sweeping(int step, boolean playing, int speed) {

    static final Sweeping START = new Sweeping(0, false, 2);

    Sweeping at(int changed) {
        return new Sweeping(changed, playing, speed);
    }

    Sweeping playing(boolean changed) {
        return new Sweeping(step, changed, speed);
    }

    Sweeping speed(int changed) {
        return new Sweeping(step, playing, changed);
    }
}
