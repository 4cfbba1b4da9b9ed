    .section .rodata
    .global fihrist_lexicon_begin
    .global fihrist_lexicon_end
fihrist_lexicon_begin:
    .incbin "lexicon.tsv"
fihrist_lexicon_end:
    .byte 0
    .section .note.GNU-stack, "", %progbits
