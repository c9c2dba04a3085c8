package cnncalc.torch;

/**
 * A parameter of a layer, as one of its tensors.
 *
 * @param layer whose it is
 * @param name as the layer calls it: {@code weight}
 */
record Weighing(ModuleState layer, String name) {

    boolean isTrained() {
        return !layer.frozen.contains(name);
    }

    void train(boolean trained) {
        if (trained) {
            layer.frozen.remove(name);
        } else if (!layer.frozen.contains(name)) {
            layer.frozen.add(name);
        }
    }
}
