/**
 * PyTorch's own, over the interpreter: {@link cnncalc.torch.TorchCode} runs a program whose modules are
 * {@code nn.Module}s and whose tensors know their shapes alone, and lays out what is called.
 *
 * <p>Depends on {@code python} and {@code network} and what these depend on; the modules' arguments and rules are the
 * layer types'.
 */
@NullMarked
package cnncalc.torch;

import org.jspecify.annotations.NullMarked;
