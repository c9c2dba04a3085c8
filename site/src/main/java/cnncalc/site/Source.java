package cnncalc.site;

import cnncalc.text.Markup;
import java.util.Map;

/** Where a rule comes from, as a link: a file of a framework at the version that was recorded, or a paper. */
final class Source {

    private static final String ARXIV = "https://arxiv.org/abs/";

    /** Repositories by the first folder of a file's path. */
    private static final Map<String, String> REPOSITORIES = Map.of(
            "keras/", "https://github.com/keras-team/keras/blob/v3.15.1/",
            "torch/", "https://github.com/pytorch/pytorch/blob/v2.13.0/",
            "torchvision/", "https://github.com/pytorch/vision/blob/v0.28.0/");

    private Source() {}

    static Markup link(String source) {
        if (source.startsWith(ARXIV)) {
            return PageFrame.link(source, "arXiv:" + source.substring(ARXIV.length()));
        }
        String repository = REPOSITORIES.get(source.substring(0, source.indexOf('/') + 1));
        return PageFrame.link(repository == null ? source : repository + source, source);
    }
}
