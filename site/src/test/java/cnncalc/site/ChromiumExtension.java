package cnncalc.site;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands one {@link Chromium} to every test that has a parameter for it; it starts at the first and ends after the last.
 * Where none is installed such tests are skipped, but fail on continuous integration machines ({@code CI=true}).
 */
final class ChromiumExtension implements ExecutionCondition, ParameterResolver {
    private static final String MISSING = "chromium or chromedriver is not on the path";

    static {
        if (!Chromium.isInstalled()) {
            System.err.println(MISSING); // Maven's output counts skipped tests but does not say why
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Chromium.isInstalled() || "true".equals(System.getenv("CI"))
                ? ConditionEvaluationResult.enabled("")
                : ConditionEvaluationResult.disabled(MISSING);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Chromium resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (!Chromium.isInstalled()) {
            throw new IllegalStateException(MISSING);
        }
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
    }
}
