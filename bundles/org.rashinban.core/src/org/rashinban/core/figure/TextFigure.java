package org.rashinban.core.figure;

import java.util.List;

import org.rashinban.model.text.Localized;

/** Running text. */
public record TextFigure(Caption caption, List<Block> blocks) implements Figure {

    public sealed interface Block {

        /** @param level 1 for the highest */
        record Title(Localized text, int level) implements Block {
        }

        record Paragraph(Localized text) implements Block {
        }

        record Items(List<Localized> texts) implements Block {

            public Items {
                texts = List.copyOf(texts);
            }
        }

        /** A value with its name: Owner: Civic Affairs Division. */
        record Fact(Localized name, Cell value) implements Block {
        }
    }

    public TextFigure {
        blocks = List.copyOf(blocks);
    }
}
