    .section .rodata
    .global fihrist_related_words_begin
    .global fihrist_related_words_end
fihrist_related_words_begin:
    .incbin "related_words.tsv"
fihrist_related_words_end:
    .byte 0
    .section .note.GNU-stack, "", %progbits
