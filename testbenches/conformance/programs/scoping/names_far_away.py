# So many variables that operand fields do not reach the last ones, among them names that hide built-ins on some paths.
import sys

value_0 = 0
value_1 = 1
value_2 = 2
value_3 = 3
value_4 = 4
value_5 = 5
value_6 = 6
value_7 = 7
value_8 = 8
value_9 = 9
value_10 = 10
value_11 = 11
value_12 = 12
value_13 = 13
value_14 = 14
value_15 = 15
value_16 = 16
value_17 = 17
value_18 = 18
value_19 = 19
value_20 = 20
value_21 = 21
value_22 = 22
value_23 = 23
value_24 = 24
value_25 = 25
value_26 = 26
value_27 = 27
value_28 = 28
value_29 = 29
value_30 = 30
value_31 = 31
value_32 = 32
value_33 = 33
value_34 = 34
value_35 = 35
value_36 = 36
value_37 = 37
value_38 = 38
value_39 = 39
value_40 = 40
value_41 = 41
value_42 = 42
value_43 = 43
value_44 = 44
value_45 = 45
value_46 = 46
value_47 = 47
value_48 = 48
value_49 = 49
value_50 = 50
value_51 = 51
value_52 = 52
value_53 = 53
value_54 = 54
value_55 = 55
value_56 = 56
value_57 = 57
value_58 = 58
value_59 = 59
value_60 = 60
value_61 = 61
value_62 = 62
value_63 = 63
value_64 = 64
value_65 = 65
value_66 = 66
value_67 = 67
value_68 = 68
value_69 = 69
value_70 = 70
value_71 = 71
value_72 = 72
value_73 = 73
value_74 = 74
value_75 = 75
value_76 = 76
value_77 = 77
value_78 = 78
value_79 = 79
value_80 = 80
value_81 = 81
value_82 = 82
value_83 = 83
value_84 = 84
value_85 = 85
value_86 = 86
value_87 = 87
value_88 = 88
value_89 = 89
value_90 = 90
value_91 = 91
value_92 = 92
value_93 = 93
value_94 = 94
value_95 = 95
value_96 = 96
value_97 = 97
value_98 = 98
value_99 = 99
value_100 = 100
value_101 = 101
value_102 = 102
value_103 = 103
value_104 = 104
value_105 = 105
value_106 = 106
value_107 = 107
value_108 = 108
value_109 = 109
value_110 = 110
value_111 = 111
value_112 = 112
value_113 = 113
value_114 = 114
value_115 = 115
value_116 = 116
value_117 = 117
value_118 = 118
value_119 = 119
value_120 = 120
value_121 = 121
value_122 = 122
value_123 = 123
value_124 = 124
value_125 = 125
value_126 = 126
value_127 = 127
value_128 = 128
value_129 = 129
value_130 = 130
value_131 = 131
value_132 = 132
value_133 = 133
value_134 = 134
value_135 = 135
value_136 = 136
value_137 = 137
value_138 = 138
value_139 = 139
value_140 = 140
value_141 = 141
value_142 = 142
value_143 = 143
value_144 = 144
value_145 = 145
value_146 = 146
value_147 = 147
value_148 = 148
value_149 = 149


def total():
    result = 0
    for _ in range(3):
        result += value_0 + value_1 * value_2
        result += value_3 + value_4 * value_5
        result += value_6 + value_7 * value_8
        result += value_9 + value_10 * value_11
        result += value_12 + value_13 * value_14
        result += value_15 + value_16 * value_17
        result += value_18 + value_19 * value_20
        result += value_21 + value_22 * value_23
        result += value_24 + value_25 * value_26
        result += value_27 + value_28 * value_29
        result += value_30 + value_31 * value_32
        result += value_33 + value_34 * value_35
        result += value_36 + value_37 * value_38
        result += value_39 + value_40 * value_41
        result += value_42 + value_43 * value_44
        result += value_45 + value_46 * value_47
        result += value_48 + value_49 * value_50
        result += value_51 + value_52 * value_53
        result += value_54 + value_55 * value_56
        result += value_57 + value_58 * value_59
        result += value_60 + value_61 * value_62
        result += value_63 + value_64 * value_65
        result += value_66 + value_67 * value_68
        result += value_69 + value_70 * value_71
        result += value_72 + value_73 * value_74
        result += value_75 + value_76 * value_77
        result += value_78 + value_79 * value_80
        result += value_81 + value_82 * value_83
        result += value_84 + value_85 * value_86
        result += value_87 + value_88 * value_89
        result += value_90 + value_91 * value_92
        result += value_93 + value_94 * value_95
        result += value_96 + value_97 * value_98
        result += value_99 + value_100 * value_101
        result += value_102 + value_103 * value_104
        result += value_105 + value_106 * value_107
        result += value_108 + value_109 * value_110
        result += value_111 + value_112 * value_113
        result += value_114 + value_115 * value_116
        result += value_117 + value_118 * value_119
        result += value_120 + value_121 * value_122
        result += value_123 + value_124 * value_125
        result += value_126 + value_127 * value_128
        result += value_129 + value_130 * value_131
        result += value_132 + value_133 * value_134
        result += value_135 + value_136 * value_137
        result += value_138 + value_139 * value_140
        result += value_141 + value_142 * value_143
        result += value_144 + value_145 * value_146
        result += value_147 + value_148 * value_149
    return result


print(total())
if len(sys.argv) > 100:
    sorted = None
    chr = ord


class Text(str):
    pass


print(sorted([3, 1, 2]), chr(65), Text("t"))
try:
    unicode
except NameError:
    unicode = str
print(unicode(12))
if value_3 == 3:
    max = min
print(max(4, 2))
del max
print(max(4, 2))
