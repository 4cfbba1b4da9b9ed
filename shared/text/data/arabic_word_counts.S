    .section .rodata
    .global fihrist_arabic_word_counts_begin
    .global fihrist_arabic_word_counts_end
fihrist_arabic_word_counts_begin:
    .incbin "arabic_word_counts.tsv"
fihrist_arabic_word_counts_end:
    .byte 0
    .section .note.GNU-stack, "", %progbits
