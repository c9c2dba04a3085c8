package cnncalc.keras;

/** {@code keras/legacy/preprocessing/text.py} of Keras 3.15: words are numbered by how often they come, from 1 on. */
final class TextProgram {

    static final String PROGRAM = """
            import numpy as np
            from collections import OrderedDict
            _FILTERS = '!"#$%&()*+,-./:;<=>?@[\\\\]^_`{|}~\\t\\n'
            def text_to_word_sequence(text, filters=_FILTERS, lower=True, split=' '):
                text = text.lower() if lower else text
                for sign in filters:
                    text = text.replace(sign, split)
                return [word for word in text.split(split) if word]
            class Tokenizer:
                def __init__(self, num_words=None, filters=_FILTERS, lower=True, split=' ', char_level=False, oov_token=None,
                             **keywords):
                    self.num_words, self.filters, self.lower, self.split = num_words, filters, lower, split
                    self.char_level, self.oov_token = char_level, oov_token
                    self.word_counts, self.word_index, self.index_word = OrderedDict(), {}, {}
                    self.document_count = 0
                def _words(self, text):
                    if isinstance(text, (list, tuple)):
                        return [each.lower() if self.lower else each for each in text]
                    if self.char_level:
                        return list(text.lower() if self.lower else text)
                    return text_to_word_sequence(text, self.filters, self.lower, self.split)
                def fit_on_texts(self, texts):
                    try:
                        self._fit(texts)
                    except Exception:
                        # what the texts are is not known, and so is all that is counted in them
                        self.word_counts = self.word_index = self.index_word = texts
                def _fit(self, texts):
                    for text in texts:
                        self.document_count += 1
                        for word in self._words(text):
                            self.word_counts[word] = self.word_counts.get(word, 0) + 1
                    found = sorted(self.word_counts.items(), key=lambda each: each[1], reverse=True)
                    names = ([] if self.oov_token is None else [self.oov_token]) + [each[0] for each in found]
                    self.word_index = {name: i + 1 for i, name in enumerate(names)}
                    self.index_word = {i + 1: name for i, name in enumerate(names)}
                def texts_to_sequences(self, texts):
                    most = self.num_words or len(self.word_index) + 1
                    rows = [[self.word_index.get(word, self.word_index.get(self.oov_token)) for word in self._words(text)]
                            for text in texts]
                    return [[index for index in row if index is not None and index < most] for row in rows]
                def texts_to_matrix(self, texts, mode='binary'):
                    return np.empty((len(texts), self.num_words or len(self.word_index) + 1))
            def one_hot(text, n, **keywords):
                return [1] * len(text_to_word_sequence(text))
            """;

    private TextProgram() {}
}
