import { wordsOf } from './address.js';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words that place something relative to something else. */
export const RELATIVE_WORDS = words(`
  旁边 旁 附近 对面 对过 对门 斜对面 正对面 隔壁 边上 边边 侧边 左侧 右侧 东侧 西侧 南侧 北侧 东边 西边 南边 北边 左边 右边 前边 后边 前面 后面 背后 背面 后头 前头
  门口 门前 屋后 路口 街口 巷口 村口 镇口 桥头 交叉口 交叉 交界 交汇 交接处 岔口 岔路 拐角 转角 拐弯 转弯 尽头 往里 往前 往东 往西 往南 往北 向东 向西 向南 向北 左转 右转 左拐 右拐
  直走 下车 一带 周边 周围 不远 那边 那里 中间 之间 里面 楼下 楼上 门外 墙外 旁侧 靠近 挨着 紧邻 相邻 邻近 临近 大概 左右 前行 入口 出口 以东 以西 以南 以北 到底 东面 西面 南面 北面 街上
`);

/** Words that stand for no place at all. */
export const EMPTY_WORDS = words(`
  老地方 老地址 原地址 原来的地址 之前的地址 上次的地址 上次那个 同上次 跟上次一样 和上次一样 老样子 那个 同上 同前 见备注 看备注 详见备注 备注里 你懂的 随便 未知 不详 不知道 暂无 没有 待定 无 null none undefined test 测试
  电话联系 电联 电话 到了打电话 到了联系 到付 送到打电话 打电话 联系我 请联系 自提 自取 可自取 到了电联 送货上门 放门口 收货地址 详细地址 地址
`);

/** Both, as the quality of addresses is told by; rules may have others. */
export const ADDRESS_WORDS = wordsOf(RELATIVE_WORDS, EMPTY_WORDS);
