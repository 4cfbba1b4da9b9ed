    .section .rodata
    .global fihrist_gazetteer_begin
    .global fihrist_gazetteer_end
fihrist_gazetteer_begin:
    .incbin "gazetteer.txt"
fihrist_gazetteer_end:
    .byte 0
    .section .note.GNU-stack, "", %progbits
